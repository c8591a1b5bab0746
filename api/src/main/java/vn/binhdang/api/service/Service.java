package vn.binhdang.api.service;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
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
@SecurityScheme(name = "key", type = SecuritySchemeType.HTTP, scheme = "bearer")
@OpenAPIDefinition(
        security = @SecurityRequirement(name = "key"),
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
