package nl.schuldhulproute.beleid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality chose about access.
 *
 * @param raadsplanBevatWeigeringsgrond the raad put the grounds of refusal of art. 7 in its plan; without that they cannot
 *     be used (Wgs art. 3 lid 2 and 3; VNG-model toelichting art. 7; T-18)
 * @param vishAanmelden the inwoner is registered in VISH when access is granted (VNG-model art. 6 lid 2; M-30)
 */
@ConfigurationProperties("schuldhulproute.toegang")
public record Toegangsbeleid(
        @DefaultValue("false") boolean raadsplanBevatWeigeringsgrond,
        @DefaultValue("true") boolean vishAanmelden) {}
