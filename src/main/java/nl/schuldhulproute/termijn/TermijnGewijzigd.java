package nl.schuldhulproute.termijn;

/**
 * Spring application event: something changed in this term. Published inside the transaction of the change, after it was
 * written.
 */
public record TermijnGewijzigd(Termijnsleutel sleutel) {

    public String dossiernummer() {
        return sleutel.dossiernummer();
    }
}
