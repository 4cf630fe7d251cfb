package nl.schuldhulproute.beleid;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a municipality may add to the figures of this release.
 *
 * @param bestand path of a table of its own, with the same columns as {@code beleid/cijfers.csv}; null for none
 */
@ConfigurationProperties("schuldhulproute.cijfers")
record CijferInstellingen(String bestand) {}
