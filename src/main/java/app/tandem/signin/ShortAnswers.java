package app.tandem.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Ends an answer that is larger, or trickles in for longer, than anything a provider has to say. */
class ShortAnswers implements ClientHttpRequestInterceptor {
    private static final int LONGEST = 1_000_000;
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var began = System.nanoTime();
        var response = execution.execute(request, body);
        try {
            return new Whole(response, read(response.getBody(), began));
        } catch (IOException | RuntimeException broken) {
            response.close();
            throw broken;
        }
    }

    private static byte[] read(InputStream answer, long began) throws IOException {
        var all = new ByteArrayOutputStream();
        var some = new byte[8192];
        for (int count = answer.read(some); count >= 0; count = answer.read(some)) {
            all.write(some, 0, count);
            if (all.size() > LONGEST || System.nanoTime() - began > PATIENCE) {
                throw new IOException("The answer does not end.");
            }
        }
        return all.toByteArray();
    }

    private record Whole(ClientHttpResponse response, byte[] body) implements ClientHttpResponse {
        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
