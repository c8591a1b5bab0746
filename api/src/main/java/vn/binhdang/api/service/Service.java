package vn.binhdang.api.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.binhdang.api.service.access.FirstKeys;
import vn.binhdang.engine.text.Text;

/** The service with its few parts. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // nobody has a password here
@EnableScheduling
public class Service {

    /**
     * Starts and returns; the service runs until the process is told to stop.
     *
     * @param settings by name, as in {@code application.yaml}
     * @return what the operator is to be told on the terminal, and nowhere else: it may hold keys
     * @throws NotReadyException if it cannot
     */
    public static List<Text> start(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Service.class);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            return application
                    .run(settings.entrySet().stream()
                            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                            .toArray(String[]::new))
                    .getBean(FirstKeys.class)
                    .tell();
        } catch (RuntimeException failed) {
            throw StartFailures.named(failed).orElseThrow(() -> failed);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
