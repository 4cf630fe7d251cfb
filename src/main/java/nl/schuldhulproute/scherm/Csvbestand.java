package nl.schuldhulproute.scherm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text files with semicolons, as a Dutch Excel writes and reads them: quoted where needed, in UTF-8 or in the old encoding
 * of Windows.
 */
final class Csvbestand {

    private static final char SCHEIDING = ';';
    private static final char AANHALING = '"';
    private static final String BOM = "\uFEFF";

    /** Excel takes what begins so for a formula, and would run it. */
    private static final String FORMULE = "=+-@\t";

    private Csvbestand() {}

    /**
     * One line of a file.
     *
     * @param nummer the line in the file on which it begins, from 1
     */
    record Regel(int nummer, List<String> velden) {

        boolean isLeeg() {
            return velden.stream().allMatch(String::isBlank);
        }
    }

    static byte[] schrijf(List<List<String>> regels) {
        return (BOM
                        + regels.stream()
                                .map(velden -> velden.stream()
                                        .map(Csvbestand::veld)
                                        .collect(Collectors.joining(String.valueOf(SCHEIDING))))
                                .collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String veld(String waarde) {
        String veilig = !waarde.isEmpty() && FORMULE.indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
        boolean aanhalen = veilig.chars()
                .anyMatch(teken -> teken == SCHEIDING || teken == AANHALING || teken == '\n' || teken == '\r');
        return aanhalen ? AANHALING + veilig.replace("\"", "\"\"") + AANHALING : veilig;
    }

    /**
     * Reads a file; blank lines count but are not given back.
     *
     * @throws IllegalArgumentException with the line number when a quote is not closed
     */
    static List<Regel> lees(byte[] inhoud) {
        String tekst = tekst(inhoud);
        List<Regel> regels = new ArrayList<>();
        List<String> velden = new ArrayList<>();
        StringBuilder veld = new StringBuilder();
        boolean tussenAanhaling = false;
        int regel = 1;
        int begin = 1;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (tussenAanhaling) {
                if (teken != AANHALING) {
                    veld.append(teken);
                } else if (i + 1 < tekst.length() && tekst.charAt(i + 1) == AANHALING) {
                    veld.append(AANHALING);
                    i++;
                } else {
                    tussenAanhaling = false;
                }
            } else if (teken == AANHALING && veld.isEmpty()) {
                tussenAanhaling = true;
            } else if (teken == SCHEIDING) {
                sluitVeld(velden, veld);
            } else if (teken == '\n') {
                sluitVeld(velden, veld);
                sluitRegel(regels, velden, begin);
                begin = regel + 1;
            } else if (teken != '\r') {
                veld.append(teken);
            }
            if (teken == '\n') {
                regel++;
            }
        }
        if (tussenAanhaling) {
            throw new IllegalArgumentException("Regel %d: een aanhalingsteken wordt niet gesloten.".formatted(begin));
        }
        if (!veld.isEmpty() || !velden.isEmpty()) {
            sluitVeld(velden, veld);
            sluitRegel(regels, velden, begin);
        }
        return regels;
    }

    private static void sluitVeld(List<String> velden, StringBuilder veld) {
        String waarde = veld.toString().strip();
        boolean ontkracht = waarde.length() > 1 && waarde.charAt(0) == '\'' && FORMULE.indexOf(waarde.charAt(1)) >= 0;
        velden.add(ontkracht ? waarde.substring(1) : waarde);
        veld.setLength(0);
    }

    private static void sluitRegel(List<Regel> regels, List<String> velden, int nummer) {
        Regel regel = new Regel(nummer, List.copyOf(velden));
        if (!regel.isLeeg()) {
            regels.add(regel);
        }
        velden.clear();
    }

    private static String tekst(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            return new String(inhoud, Charset.forName("windows-1252"));
        }
    }
}
