package nl.schuldhulproute;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Schuldhulproute {

    public static void main(String[] args) {
        pinZone();
        SpringApplication.run(Schuldhulproute.class, args);
    }

    /**
     * The engine stores moments without a zone, in the zone of the JVM. A timer written in one zone and read in another
     * would fire an hour off, so the JVM runs in UTC, always; the law is computed in Europe/Amsterdam.
     */
    static void pinZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
