package vn.binhdang.api.service;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service with its few parts. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // nobody has a password here
@EnableScheduling
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bình Đẳng",
                        version = "v1",
                        description =
                                "Checks what localities report on gender equality against the targets that bind them."))
public class Service {

    /**
     * Starts and returns; the service runs until the process is told to stop.
     *
     * @param settings by name, as in {@code application.yaml}
     */
    public static void start(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Service.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
