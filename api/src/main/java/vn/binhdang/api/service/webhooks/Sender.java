package vn.binhdang.api.service.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends to where others say. Nothing that a receiver answers can keep it long or lead it elsewhere: redirects are not
 * followed, answers are not read, connections are not used twice, and after ten seconds it is over.
 */
@Component
class Sender {

    static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json", "UTF-8");

    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout ANSWER = Timeout.ofSeconds(8);
    private static final int SECONDS_IN_ALL = 10;
    private static final int MOST_AT_ONCE = 16;
    private static final int OK = 200;
    private static final int NO_MORE_OK = 300;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final CloseableHttpClient client;

    @Autowired
    Sender(Receivers receivers) {
        this(receivers, DefaultClientTlsStrategy.createDefault());
    }

    /** @param tls which certificates are believed */
    Sender(DnsResolver addresses, TlsSocketStrategy tls) {
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setTlsSocketStrategy(tls)
                        .setMaxConnTotal(MOST_AT_ONCE)
                        .setMaxConnPerRoute(MOST_AT_ONCE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(ANSWER).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("binhdang")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * Sends a body.
     *
     * @throws IOException if it did not get there, or was not taken
     */
    void send(String url, Map<String, String> headers, String body) throws IOException {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, CLOUD_EVENT));
        ScheduledFuture<?> end = watch.schedule(request::cancel, SECONDS_IN_ALL, TimeUnit.SECONDS);
        try {
            int status = status(request);
            if (status < OK || status >= NO_MORE_OK) {
                throw new IOException("status " + status);
            }
        } finally {
            end.cancel(false);
        }
    }

    /** What stands in the answer beside its status is left on the line: it may have no end. */
    private int status(HttpPost request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        int status = response.getCode();
        request.cancel();
        try {
            response.close();
        } catch (IOException cancelled) {
            return status;
        }
        return status;
    }

    @PreDestroy
    void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
