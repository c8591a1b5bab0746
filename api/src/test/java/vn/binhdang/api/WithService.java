package vn.binhdang.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import vn.binhdang.api.service.Service;

/** A test of the whole service at a port of its own, over a fresh database of a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface WithService {

    /** Settings of the service, {@code name=value}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
