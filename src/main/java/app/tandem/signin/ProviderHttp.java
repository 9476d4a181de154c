package app.tandem.signin;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Talks to providers with little patience and no redirects, each over lines of its own, so that a slow one delays nobody else. */
@Component
class ProviderHttp {
    private static final Timeout CONNECT = Timeout.of(2, TimeUnit.SECONDS);
    private static final Timeout READ = Timeout.of(5, TimeUnit.SECONDS);
    private static final int LINES_PER_PROVIDER = 20;
    private static final int LINES = 1000;

    private final HttpComponentsClientHttpRequestFactory lines;

    ProviderHttp(OutsideAddresses addresses) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnPerRoute(LINES_PER_PROVIDER)
                .setMaxConnTotal(LINES)
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(READ).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(READ)
                        .setTimeToLive(1, TimeUnit.MINUTES)
                        .build())
                .build();
        lines = new HttpComponentsClientHttpRequestFactory(HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(READ)
                        .setRedirectsEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build());
    }

    /** For what anybody may read: metadata, keys. */
    RestClient documents() {
        return RestClient.builder()
                .requestFactory(lines)
                .requestInterceptor(new ShortAnswers())
                .build();
    }

    /** For tokens. */
    RestClient tokens() {
        return RestClient.builder()
                .requestFactory(lines)
                .requestInterceptor(new ShortAnswers())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** For what a provider tells about a person. */
    RestTemplate people() {
        var template = new RestTemplate(lines);
        template.getInterceptors().add(new ShortAnswers());
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }
}
