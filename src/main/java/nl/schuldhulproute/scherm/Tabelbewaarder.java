package nl.schuldhulproute.scherm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Wijziging;
import org.springframework.dao.OptimisticLockingFailureException;

/** Checks all rows first and stores them only when every one is right. Rows that did not change are left alone. */
final class Tabelbewaarder<G> {

    /**
     * What is wrong.
     *
     * @param rij the place of the row, from 0; -1 when it is about the whole
     * @param veld the key of the column; empty when it is about the row
     */
    record Fout(int rij, String veld, String zin) {}

    /**
     * What became of it.
     *
     * @param botsing someone else changed a row since
     * @param rijen as they were sent; where someone else was first with the version that is there now
     */
    record Uitkomst(
            List<Fout> fouten, boolean botsing, int toegevoegd, int gewijzigd, int weggehaald, List<Tabelrij> rijen) {

        boolean isGelukt() {
            return fouten.isEmpty();
        }

        static Uitkomst alGedaan() {
            return new Uitkomst(List.of(), false, 0, 0, 0, List.of());
        }
    }

    /** What was done, in one sentence. */
    static String zin(int toegevoegd, int gewijzigd, int weggehaald) {
        if (toegevoegd + gewijzigd + weggehaald == 0) {
            return "Er was niets (meer) te bewaren.";
        }
        return "Bewaard: %d toegevoegd, %d gewijzigd, %d weggehaald.".formatted(toegevoegd, gewijzigd, weggehaald);
    }

    private final Tabel<G> tabel;
    private final String dossiernummer;
    private final IntFunction<String> naamVanRij;
    private final List<Fout> fouten = new ArrayList<>();
    private final List<Wijziging<G>> wijzigingen = new ArrayList<>();
    private final List<Tabelrij> rijen;
    private boolean botsing;

    /**
     * @param naamVanRij how a row is called, such as {@code Regel 3}
     */
    Tabelbewaarder(Tabel<G> tabel, String dossiernummer, List<Tabelrij> rijen, IntFunction<String> naamVanRij) {
        this.tabel = tabel;
        this.dossiernummer = dossiernummer;
        this.rijen = new ArrayList<>(rijen);
        this.naamVanRij = naamVanRij;
    }

    Uitkomst bewaar(String door) {
        Map<String, Tabelrij> bestaand =
                tabel.rijen(dossiernummer).stream().collect(Collectors.toMap(Tabelrij::id, rij -> rij));
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < rijen.size(); i++) {
            Tabelrij rij = rijen.get(i);
            if (rij.isNieuw()) {
                nieuw(i, rij);
            } else if (!gezien.add(rij.id())) {
                fout(i, "", "deze regel staat er twee keer in.");
            } else {
                bestaand(i, rij, bestaand.get(rij.id()));
            }
        }
        if (fouten.isEmpty()) {
            try {
                tabel.verwerk(dossiernummer, wijzigingen, door);
            } catch (Invoerfout e) {
                fouten.add(new Fout(-1, "", zin(e.uitleg())));
            } catch (OptimisticLockingFailureException e) {
                botsing = true;
                fouten.add(new Fout(
                        -1, "", "Een collega was u net voor. Open de lijst opnieuw; van u is er niets bewaard."));
            }
        }
        return new Uitkomst(
                List.copyOf(fouten),
                botsing,
                tel(wijziging -> wijziging.id() == null),
                tel(wijziging -> wijziging.id() != null && wijziging.gegevens() != null),
                tel(wijziging -> wijziging.gegevens() == null),
                List.copyOf(rijen));
    }

    private int tel(java.util.function.Predicate<Wijziging<G>> soort) {
        return (int) wijzigingen.stream().filter(soort).count();
    }

    private void nieuw(int plaats, Tabelrij rij) {
        if (rij.weg() || isLeeg(rij)) {
            return;
        }
        lees(plaats, rij, null, null);
    }

    private boolean isLeeg(Tabelrij rij) {
        return tabel.kolommen().stream()
                .allMatch(kolom -> rij.waarde(kolom.sleutel()).isBlank()
                        || rij.waarde(kolom.sleutel()).equals(kolom.standaard()));
    }

    private void bestaand(int plaats, Tabelrij rij, Tabelrij nu) {
        if (nu == null) {
            fout(plaats, "", "deze regel staat niet (meer) in dit dossier. Open de lijst opnieuw.");
            botsing = true;
            return;
        }
        boolean veranderd = rij.weg() || !rij.waarden().equals(nu.waarden());
        if (!veranderd) {
            return;
        }
        if (!rij.versie().isEmpty() && !rij.versie().equals(nu.versie())) {
            botsing = true;
            fout(
                    plaats,
                    "",
                    "een collega heeft deze regel intussen gewijzigd. Er staat nu: %s. Kijk na wat u invulde en bewaar"
                                    .formatted(inhoud(nu))
                            + " opnieuw als het nog klopt.");
            rijen.set(plaats, new Tabelrij(rij.id(), nu.versie(), rij.waarden(), rij.weg()));
            return;
        }
        Long id = Long.valueOf(nu.id());
        Integer versie = Integer.valueOf(nu.versie());
        if (rij.weg()) {
            wijzigingen.add(new Wijziging<>(id, versie, null));
        } else {
            lees(plaats, rij, id, versie);
        }
    }

    private String inhoud(Tabelrij rij) {
        return tabel.kolommen().stream()
                .map(kolom -> kolom.inBestand(rij.waarde(kolom.sleutel())))
                .filter(waarde -> !waarde.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void lees(int plaats, Tabelrij rij, Long id, Integer versie) {
        Tabel.Gelezen<G> gelezen = tabel.lees(rij);
        if (gelezen.fouten().isEmpty()) {
            wijzigingen.add(new Wijziging<>(id, versie, gelezen.gegevens()));
        }
        gelezen.fouten().forEach((veld, zin) -> fout(plaats, veld, zin));
    }

    private void fout(int plaats, String veld, String zin) {
        fouten.add(new Fout(plaats, veld, naamVanRij.apply(plaats) + ", " + zin));
    }

    private static String zin(String uitleg) {
        return Character.toUpperCase(uitleg.charAt(0)) + uitleg.substring(1) + ".";
    }
}
