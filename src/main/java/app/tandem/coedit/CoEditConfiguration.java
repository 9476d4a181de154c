package app.tandem.coedit;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

@Configuration
@EnableWebSocket
@EnableScheduling
class CoEditConfiguration implements WebSocketConfigurer {
    private final TextSocket socket;
    private final Doorkeeper doorkeeper;

    CoEditConfiguration(TextSocket socket, Doorkeeper doorkeeper) {
        this.socket = socket;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/live/texts/*")
                .setHandshakeHandler(new Uncompressed())
                .addInterceptors(doorkeeper)
                // The doorkeeper looks at the origin itself: a stranger's page learns "not found", not "forbidden".
                .setAllowedOriginPatterns("*");
    }

    /** Keystrokes are too short to gain from compression, which costs each line a buffer and each message time. */
    private static class Uncompressed extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
