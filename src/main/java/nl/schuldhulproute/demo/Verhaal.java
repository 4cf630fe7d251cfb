package nl.schuldhulproute.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case as a script: how long ago it began, what each form was filled in with, and what must be open in the end. Days are
 * counted from the day of the aanmelding, and dates in a form from the day on which it is filled in, so that the story is
 * always about now.
 */
final class Verhaal {

    /** A day, as so many days after the day on which the form is filled in. */
    record Dag(int verschil) {}

    /** What is only known while the story is told. */
    enum Bekend {
        /** The number of the case. */
        DOSSIERNUMMER,
        /** In a checklist of creditors: every one of them. */
        ALLE_SCHULDEISERS,
        /** In a question about a term: the one of the decision on access. */
        BESLISTERMIJN,
        /** The same in a checklist. */
        BESLISTERMIJNEN,
        /** In a question about a decision: the one that was made known last. */
        LAATSTE_BESLUIT
    }

    /** One step of a story. */
    sealed interface Stap permits Start, Vul, Wacht, Schuld, Neem, Ontregel {}

    /** Fills in the start form. */
    record Start(String model, Map<String, Object> waarden) implements Stap {}

    /** Fills in the form of an open task, as someone of the group that it belongs to. */
    record Vul(String element, Map<String, Object> waarden) implements Stap {}

    /** Lets time pass until this day after the aanmelding; timers go off on the way. */
    record Wacht(int totDag) implements Stap {}

    /** Puts a debt on the list of the case. */
    record Schuld(nl.schuldhulproute.dossier.Schuld.Soort soort, String schuldeiser, long euro) implements Stap {}

    /** Someone takes an open task. */
    record Neem(String element, String wie) implements Stap {}

    /** Takes a registered term away behind the back of the application, so that whoever needs it fails. */
    record Ontregel(String termijn) implements Stap {}

    private final String titel;
    private final int dagenGeleden;
    private final List<Stap> stappen = new ArrayList<>();
    private final List<String> aanHetEind = new ArrayList<>();
    private boolean afgelopen;

    private Verhaal(String titel, int dagenGeleden) {
        this.titel = titel;
        this.dagenGeleden = dagenGeleden;
    }

    static Verhaal van(String titel, int dagenGeleden) {
        return new Verhaal(titel, dagenGeleden);
    }

    static Dag dag(int verschil) {
        return new Dag(verschil);
    }

    static Dag vandaag() {
        return new Dag(0);
    }

    Verhaal start(String model, Object... sleutelsEnWaarden) {
        return stap(new Start(model, map(sleutelsEnWaarden)));
    }

    Verhaal vul(String element, Object... sleutelsEnWaarden) {
        return stap(new Vul(element, map(sleutelsEnWaarden)));
    }

    Verhaal opDag(int dag) {
        return stap(new Wacht(dag));
    }

    Verhaal schuld(nl.schuldhulproute.dossier.Schuld.Soort soort, String schuldeiser, long euro) {
        return stap(new Schuld(soort, schuldeiser, euro));
    }

    Verhaal neem(String element, String wie) {
        return stap(new Neem(element, wie));
    }

    Verhaal ontregel(String termijn) {
        return stap(new Ontregel(termijn));
    }

    /** Inserts a piece that several stories share. */
    Verhaal dan(java.util.function.UnaryOperator<Verhaal> stuk) {
        return stuk.apply(this);
    }

    /** This task must be open when the story has come to today. */
    Verhaal wachtOp(String element) {
        aanHetEind.add(element);
        return this;
    }

    /** The route must have ended when the story has come to today. */
    Verhaal isAfgelopen() {
        afgelopen = true;
        return this;
    }

    String titel() {
        return titel;
    }

    int dagenGeleden() {
        return dagenGeleden;
    }

    List<Stap> stappen() {
        return List.copyOf(stappen);
    }

    List<String> aanHetEind() {
        return List.copyOf(aanHetEind);
    }

    boolean moetAfgelopenZijn() {
        return afgelopen;
    }

    private Verhaal stap(Stap stap) {
        stappen.add(stap);
        return this;
    }

    private static Map<String, Object> map(Object... sleutelsEnWaarden) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            waarden.put((String) sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return waarden;
    }
}
