package se.regelverk.adminui.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what anybody may send.
 *
 * @param maxBody largest body of a request, {@code regelverk.http.max-body}
 */
@ConfigurationProperties("regelverk.http")
record HttpLimits(@DefaultValue("5MB") DataSize maxBody) {}
