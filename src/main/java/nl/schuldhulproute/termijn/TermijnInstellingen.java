package nl.schuldhulproute.termijn;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality may set about terms, as it was written; {@link Termijnen} and {@link Kalender} judge it, so that a
 * mistake is told in Dutch.
 *
 * @param termijnen {@code schuldhulproute.termijnen.<code>}: number of units, for terms that are "instelbaar"
 * @param kalender {@code schuldhulproute.kalender.*}
 */
@ConfigurationProperties("schuldhulproute")
record TermijnInstellingen(
        @DefaultValue Map<String, String> termijnen,
        @DefaultValue KalenderInstellingen kalender) {

    /**
     * @param gelijkgesteldeDagen days ({@code 2029-05-11}) that a KB later than this release treats as a holiday
     * @param gelijkgesteldeDagIsWerkdag strict reading of "werkdag": see {@link Kalender#isWerkdag}
     */
    record KalenderInstellingen(
            @DefaultValue List<String> gelijkgesteldeDagen,
            @DefaultValue("false") boolean gelijkgesteldeDagIsWerkdag) {}
}
