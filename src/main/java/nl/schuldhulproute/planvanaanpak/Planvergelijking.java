package nl.schuldhulproute.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * What differs between the plan on which was decided and the plan that lies here now, and what that leads to: see
 * {@link Planwijziging}. The decision names products and often the solution in words only; a product or a solution that
 * stands there by its name is not new (T-25: first in outline, completed later).
 */
final class Planvergelijking {

    private final List<Verschil> verschillen = new ArrayList<>();
    private final Plan besloten;
    private final Plan nu;
    private final List<Product> producten;

    private Planvergelijking(Plan besloten, Plan nu, List<Product> producten) {
        this.besloten = besloten;
        this.nu = nu;
        this.producten = producten;
    }

    /**
     * @param besloten the version that was decided on; null when there is none
     * @param producten the products that are planned or run now
     */
    static Uitslag<Planwijziging.Gevolg> voor(Plan besloten, Plan nu, List<Product> producten) {
        return Planwijziging.voor(
                besloten == null ? null : new Planvergelijking(besloten, nu, producten).verschillen());
    }

    private List<Verschil> verschillen() {
        vergelijkOplossing();
        vergelijkProducten();
        vergelijkAfloscapaciteit();
        vergelijkTekst(
                Soort.AANBOD_ANDERS_BESCHREVEN,
                besloten.aanbod(),
                nu.aanbod(),
                "Het aanbod is anders beschreven dan in het besluit. Een uitwerking vraagt geen besluit, een ander"
                        + " aanbod wel.");
        vergelijkTekst(
                Soort.VERPLICHTINGEN,
                besloten.verplichtingen(),
                nu.verplichtingen(),
                "De verplichtingen staan er anders dan in het besluit. Een nieuwe verplichting kan een besluit vragen.");
        vergelijkTekst(
                Soort.MOMENTEN_OF_NAZORG,
                besloten.momenten(),
                nu.momenten(),
                "De belangrijke momenten staan er anders. Dat verandert het aanbod niet.");
        vergelijkTekst(
                Soort.MOMENTEN_OF_NAZORG,
                besloten.nazorg(),
                nu.nazorg(),
                "De nazorg is anders beschreven. Dat verandert het aanbod niet.");
        return verschillen;
    }

    private void vergelijkOplossing() {
        String nieuw = Oplossingskeuze.naam(nu.oplossing());
        if (nu.oplossing() == null || nu.oplossing().equals(besloten.oplossing())) {
            return;
        }
        if (besloten.oplossing() != null) {
            String oud = Oplossingskeuze.naam(besloten.oplossing());
            verschillen.add(new Verschil(
                    Soort.OPLOSSING_ANDERS,
                    "De oplossing is nu: %s. In het besluit stond: %s.".formatted(nieuw, oud),
                    List.of(new Feit("oplossing in het besluit", oud), new Feit("oplossing nu", nieuw))));
        } else if (!staatInBesluit(nieuw)) {
            verschillen.add(new Verschil(
                    Soort.OPLOSSING_INGEVULD,
                    "De oplossing is nu gekozen: %s. Het besluit noemt die niet met deze naam.".formatted(nieuw),
                    List.of(new Feit("oplossing nu", nieuw))));
        }
    }

    private void vergelijkProducten() {
        for (Product product : producten) {
            if (staatInBesluit(product.naam())) {
                continue;
            }
            verschillen.add(
                    product.vrijToegankelijk()
                            ? new Verschil(
                                    Soort.VRIJ_PRODUCT,
                                    "%s komt erbij en is vrij toegankelijk: daar is geen besluit voor nodig."
                                            .formatted(product.naam()))
                            : new Verschil(
                                    Soort.NIET_VRIJ_PRODUCT,
                                    "%s is niet vrij toegankelijk en staat niet met die naam in het aanbod van het besluit."
                                            .formatted(product.naam())));
        }
        for (Begeleidingsproduct soort : Begeleidingsproduct.values()) {
            boolean ergens =
                    producten.stream().anyMatch(product -> product.naam().equals(soort.naam()));
            if (staatInBesluit(soort.naam()) && !ergens) {
                verschillen.add(new Verschil(
                        Soort.AANBOD_ANDERS_BESCHREVEN,
                        "%s staat in het aanbod van het besluit, en niet meer in het plan.".formatted(soort.naam())));
            }
        }
    }

    private void vergelijkAfloscapaciteit() {
        Long oud = besloten.afloscapaciteitInBesluit();
        Long nieuw = nu.afloscapaciteit();
        if (oud == null || nieuw == null || oud.equals(nieuw)) {
            return;
        }
        verschillen.add(Planwijziging.afloscapaciteit(oud, nieuw));
    }

    private void vergelijkTekst(Soort soort, String oud, String nieuw, String uitleg) {
        if (oud != null && !Objects.equals(oud, nieuw)) {
            verschillen.add(new Verschil(soort, uitleg));
        }
    }

    private boolean staatInBesluit(String naam) {
        return besloten.aanbod() != null
                && besloten.aanbod().toLowerCase(Locale.ROOT).contains(naam.toLowerCase(Locale.ROOT));
    }
}
