package nl.schuldhulproute.beleid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality chose about ending the help before its time.
 *
 * @param misdraging misconduct towards who gives the help may end it (VNG-model art. 17 lid 1 onder c, facultative; M-86)
 */
@ConfigurationProperties("schuldhulproute.beeindiging")
public record Beeindigingsbeleid(@DefaultValue("true") boolean misdraging) {}
