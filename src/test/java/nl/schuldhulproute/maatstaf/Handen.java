package nl.schuldhulproute.maatstaf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;

/**
 * The hands of a user on one job: every click and key is done in the browser and counted, every wait for the system is timed.
 * What the hands themselves take follows from the keystroke-level model.
 */
final class Handen {

    /**
     * In seconds, for somebody who types forty words a minute: S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model
     * for user performance time with interactive systems", Communications of the ACM 23 (1980) 7, p. 396–410.
     */
    private enum Duur {
        /** K: a key, or the button of the mouse. */
        TOETS(0.28),
        /** P: to point at something with the mouse. */
        WIJZEN(1.10),
        /** H: the hand from the mouse to the keys, or back. */
        HAND(0.40),
        /** M: to think of what comes next. */
        DENKEN(1.35);

        private final double seconden;

        Duur(double seconden) {
            this.seconden = seconden;
        }
    }

    private Page pagina;
    private int klikken;
    private int toetsen;
    private int schermen;
    private boolean aanDeToetsen;
    private double bezig;
    private long gewacht;

    Handen(Page pagina) {
        this.pagina = pagina;
    }

    /** Thinks, points and clicks. */
    void klik(Locator doel) {
        duurt(Duur.DENKEN);
        klikDoor(doel);
    }

    /** The next click of the same thought, such as the item of a list that was just opened. */
    void klikDoor(Locator doel) {
        wijs();
        wacht(doel::click);
    }

    /** Opens a list of the browser itself and clicks this item. */
    void kies(Locator lijst, String waarde) {
        duurt(Duur.DENKEN);
        wijs();
        wijs();
        wacht(() -> lijst.selectOption(waarde));
    }

    /** Clicks in a field and types. */
    void typ(Locator veld, String tekst) {
        klik(veld);
        typ(tekst);
    }

    /** Types where the cursor is. */
    void typ(String tekst) {
        naarDeToetsen();
        for (int teken = 0; teken < tekst.length(); teken++) {
            aanslag();
        }
        wacht(() -> pagina.keyboard().type(tekst));
    }

    void toets(String toets) {
        naarDeToetsen();
        aanslag();
        wacht(() -> pagina.keyboard().press(toets));
    }

    /** Another screen is there: a list, a form, a dialog, a page. */
    void ziet(Locator scherm) {
        schermen++;
        wacht(() -> scherm.first().waitFor());
    }

    /** Goes on in the window that opened. */
    void naar(Page venster) {
        pagina = venster;
    }

    /** The system is ready with what was asked: this is gone. */
    void wachtTotWeg(Locator teken) {
        wacht(() -> teken.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN)));
    }

    /** The system is ready with what was asked. */
    void wachtOp(Locator teken) {
        wacht(() -> teken.first().waitFor());
    }

    private void wijs() {
        if (aanDeToetsen) {
            duurt(Duur.HAND);
            aanDeToetsen = false;
        }
        duurt(Duur.WIJZEN);
        duurt(Duur.TOETS);
        klikken++;
    }

    private void naarDeToetsen() {
        if (!aanDeToetsen) {
            duurt(Duur.HAND);
            aanDeToetsen = true;
        }
    }

    private void aanslag() {
        duurt(Duur.TOETS);
        toetsen++;
    }

    private void duurt(Duur handeling) {
        bezig += handeling.seconden;
    }

    private void wacht(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        gewacht += System.nanoTime() - begin;
    }

    @Override
    public String toString() {
        double wachten = gewacht / 1e9;
        return String.format(
                Locale.forLanguageTag("nl"),
                "klikken %2d, toetsen %3d, schermen %d, minuten %4.2f (%4.1f s handelen, %4.1f s wachten)",
                klikken,
                toetsen,
                schermen,
                (bezig + wachten) / 60,
                bezig,
                wachten);
    }
}
