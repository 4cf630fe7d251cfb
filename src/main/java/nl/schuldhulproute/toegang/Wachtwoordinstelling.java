package nl.schuldhulproute.toegang;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password must be.
 *
 * @param minimaleLengte {@code schuldhulproute.wachtwoord.minimale-lengte}; length is what makes a password strong
 */
@ConfigurationProperties("schuldhulproute.wachtwoord")
record Wachtwoordinstelling(@DefaultValue("12") int minimaleLengte) {}
