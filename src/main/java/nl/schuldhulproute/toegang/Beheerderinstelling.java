package nl.schuldhulproute.toegang;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first beheerder, as the environment gives him; needed as long as there is none.
 *
 * @param gebruikersnaam {@code schuldhulproute.beheerder.gebruikersnaam}
 * @param wachtwoord {@code schuldhulproute.beheerder.wachtwoord}; kept as a hash only, and never logged
 */
@ConfigurationProperties("schuldhulproute.beheerder")
record Beheerderinstelling(
        @DefaultValue("") String gebruikersnaam,
        @DefaultValue("") String wachtwoord) {

    @Override
    public String toString() {
        return "Beheerderinstelling[" + gebruikersnaam + "]";
    }
}
