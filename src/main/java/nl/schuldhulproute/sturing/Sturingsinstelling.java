package nl.schuldhulproute.sturing;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality aims at (H-01).
 *
 * @param terugvalDoel the percentage of terugval that it does not want to exceed; 7 is the aim of the college of Den Haag,
 *     its council spoke of 5 (brief RIS324149)
 * @param terugvalVenster how many years before an aanvraag a success counts; the definition of Divosa says five
 */
@ConfigurationProperties("schuldhulproute.sturing")
public record Sturingsinstelling(
        @DefaultValue("7") BigDecimal terugvalDoel,
        @DefaultValue("5") int terugvalVenster) {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Sturingsinstelling {
        if (terugvalDoel.signum() < 0 || terugvalDoel.compareTo(HONDERD) > 0) {
            throw new IllegalArgumentException(
                    "schuldhulproute.sturing.terugval-doel is een percentage van 0 tot en met 100, niet "
                            + terugvalDoel);
        }
        if (terugvalVenster < 1) {
            throw new IllegalArgumentException(
                    "schuldhulproute.sturing.terugval-venster is een aantal jaren van 1 of meer, niet "
                            + terugvalVenster);
        }
    }
}
