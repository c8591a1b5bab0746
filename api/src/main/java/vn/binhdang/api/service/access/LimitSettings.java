package vn.binhdang.api.service.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken on at once.
 *
 * @param perCaller requests a minute of one key or person
 * @param perAddress requests a minute of an address that does not say who it is
 * @param failuresPerAddress tries a minute with keys that are no good
 * @param inFlight requests that are worked on at the same time; what comes on top is refused at once
 * @param body the largest request
 */
@ConfigurationProperties("binhdang.limits")
record LimitSettings(
        @DefaultValue("600") int perCaller,
        @DefaultValue("120") int perAddress,
        @DefaultValue("20") int failuresPerAddress,
        @DefaultValue("64") int inFlight,
        @DefaultValue("33MB") DataSize body) {}
