package se.regelverk.adminui.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what anybody may send.
 *
 * @param maxBody largest body of a request, {@code regelverk.http.max-body}
 * @param maxUpload largest body of a form that is sent with files, {@code regelverk.http.max-upload}: much more than a file may be, so
 *     that a file too large is told of at its question and what was typed beside it is kept
 */
@ConfigurationProperties("regelverk.http")
record HttpLimits(
        @DefaultValue("5MB") DataSize maxBody,
        @DefaultValue("64MB") DataSize maxUpload) {}
