package se.regelverk.adminui.sources;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The registers that are connected.
 *
 * @param sources {@code regelverk.sources.<word>.url}, {@code .timeout} and {@code .token}, by the word authors choose the source by
 */
@ConfigurationProperties("regelverk")
record SourceSettings(@DefaultValue Map<String, Connection> sources) {}
