package nl.schuldhulproute.beleid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality chooses where its rules leave it free: the settings {@code schuldhulproute.beleid.*}.
 *
 * @param volgen whether a resident is followed after the solution (VNG-model art. 14, facultative)
 */
@ConfigurationProperties("schuldhulproute.beleid")
public record Beleid(@DefaultValue("true") boolean volgen) {}
