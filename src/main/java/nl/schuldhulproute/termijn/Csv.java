package nl.schuldhulproute.termijn;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the small tables of law and norm: one header line, fields parted by {@code ;}, lines that start with {@code #}
 * are comment, no quoting. Every error names file and line, in Dutch, for whoever edited the table.
 */
public final class Csv {

    private Csv() {}

    /** Reads a table from the application itself; the header must be exactly these columns. */
    public static List<Regel> bestand(String bron, String... kolommen) {
        try (InputStream in = Csv.class.getClassLoader().getResourceAsStream(bron)) {
            if (in == null) {
                throw new TermijnFout("Het bestand %s ontbreekt in de applicatie.".formatted(bron));
            }
            return tekst(bron, new String(in.readAllBytes(), StandardCharsets.UTF_8), kolommen);
        } catch (IOException e) {
            throw new TermijnFout("Het bestand %s is niet te lezen.".formatted(bron), e);
        }
    }

    /** Reads a table from a text; {@code bron} is how messages name it. */
    public static List<Regel> tekst(String bron, String inhoud, String... kolommen) {
        List<Regel> regels = new ArrayList<>();
        boolean kopGezien = false;
        int nummer = 0;
        for (String tekst : inhoud.lines().toList()) {
            nummer++;
            if (tekst.isBlank() || tekst.startsWith("#")) {
                continue;
            }
            String[] velden = tekst.split(";", -1);
            if (!kopGezien) {
                if (!List.of(velden).equals(List.of(kolommen))) {
                    throw new TermijnFout(
                            "%s regel %d: de kop moet zijn '%s'.".formatted(bron, nummer, String.join(";", kolommen)));
                }
                kopGezien = true;
                continue;
            }
            if (velden.length != kolommen.length) {
                throw new TermijnFout("%s regel %d: %d velden gevonden, %d verwacht."
                        .formatted(bron, nummer, velden.length, kolommen.length));
            }
            Map<String, String> waarden = new HashMap<>();
            for (int i = 0; i < kolommen.length; i++) {
                waarden.put(kolommen[i], velden[i].strip());
            }
            regels.add(new Regel(bron, nummer, waarden));
        }
        if (regels.isEmpty()) {
            throw new TermijnFout("%s: er staat geen enkele regel in.".formatted(bron));
        }
        return regels;
    }

    /** One line of a table; reading a field checks it. */
    public record Regel(String bron, int nummer, Map<String, String> waarden) {

        public String tekst(String kolom) {
            return waarden.get(kolom);
        }

        public String verplicht(String kolom) {
            String waarde = tekst(kolom);
            if (waarde.isEmpty()) {
                throw fout(kolom, "mag niet leeg zijn");
            }
            return waarde;
        }

        public LocalDate datum(String kolom) {
            try {
                return LocalDate.parse(verplicht(kolom));
            } catch (DateTimeParseException e) {
                throw fout(kolom, "moet een datum zijn als 2026-01-31");
            }
        }

        public int getal(String kolom) {
            return getal(kolom, verplicht(kolom));
        }

        public int getal(String kolom, String tekst) {
            if (!tekst.matches("\\d{1,4}")) {
                throw fout(kolom, "moet een heel getal zijn");
            }
            return Integer.parseInt(tekst);
        }

        public BigDecimal bedrag(String kolom) {
            String tekst = verplicht(kolom);
            if (!tekst.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
                throw fout(kolom, "moet een getal zijn als 1442 of 13.73");
            }
            return new BigDecimal(tekst);
        }

        public boolean jaNee(String kolom) {
            return switch (verplicht(kolom)) {
                case "ja" -> true;
                case "nee" -> false;
                default -> throw fout(kolom, "moet 'ja' of 'nee' zijn");
            };
        }

        public TermijnFout fout(String kolom, String wat) {
            return new TermijnFout("%s regel %d, %s '%s': %s.".formatted(bron, nummer, kolom, tekst(kolom), wat));
        }
    }
}
