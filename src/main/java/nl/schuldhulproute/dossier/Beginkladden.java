package nl.schuldhulproute.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is typed in forms that start something and are not sent yet. It is about somebody who may never become a case, so it
 * is emptied when the form is sent, when its user begins anew, and after a few days.
 */
@Service
public class Beginkladden {

    /** Long enough for whoever is away over a weekend and a day; no longer, for nobody has asked to keep it. */
    public static final Duration BEWAREN = Duration.ofDays(4);

    private final JdbcClient bank;
    private final Clock klok;

    Beginkladden(JdbcClient bank, Clock klok) {
        this.bank = bank;
        this.klok = klok;
    }

    /**
     * What one user has typed.
     *
     * @param keer how many times he has started something with this form
     * @param antwoorden as a JSON object; null when there is nothing
     */
    public record Beginklad(int keer, String antwoorden, Instant moment) {

        /** Without what was typed: a record that is printed by accident tells nothing of a resident. */
        @Override
        public String toString() {
            return "Beginklad[keer=%d]".formatted(keer);
        }
    }

    /**
     * Something that was begun earlier and set aside.
     *
     * @param antwoorden as a JSON object
     */
    public record Eerder(long id, String antwoorden, Instant moment) {

        /** Without what was typed, as above. */
        @Override
        public String toString() {
            return "Eerder[id=%d]".formatted(id);
        }
    }

    /** An empty draft for this user; what he typed and did not send is set aside. */
    @Transactional
    public Beginklad begin(String formulier, String gebruiker) {
        open(formulier, gebruiker);
        zetOpzij(formulier, gebruiker);
        return open(formulier, gebruiker);
    }

    /** What this user set aside, the last one first. */
    public List<Eerder> eerdere(String formulier, String gebruiker) {
        return bank.sql("select id, antwoorden, moment from dossier.beginklad_eerder"
                        + " where formulier = :formulier and gebruiker = :gebruiker order by moment desc, id desc")
                .param("formulier", formulier)
                .param("gebruiker", gebruiker)
                .query((rij, plek) -> new Eerder(
                        rij.getLong("id"),
                        rij.getString("antwoorden"),
                        rij.getTimestamp("moment").toInstant()))
                .list();
    }

    /** Goes on with something that was set aside, and sets aside what was begun after it; empty when it is not there. */
    @Transactional
    public Optional<Beginklad> neem(String formulier, String gebruiker, long id) {
        Optional<Eerder> gekozen = eerdere(formulier, gebruiker).stream()
                .filter(eerder -> eerder.id() == id)
                .findFirst();
        if (gekozen.isEmpty()) {
            return Optional.empty();
        }
        Beginklad leeg = begin(formulier, gebruiker);
        gooiWeg(formulier, gebruiker, id);
        bewaar(formulier, gebruiker, leeg.keer(), gekozen.get().antwoorden());
        return Optional.of(new Beginklad(
                leeg.keer(), gekozen.get().antwoorden(), gekozen.get().moment()));
    }

    /** @return false when it was not there */
    public boolean gooiWeg(String formulier, String gebruiker, long id) {
        return bank.sql("delete from dossier.beginklad_eerder"
                                + " where id = :id and formulier = :formulier and gebruiker = :gebruiker")
                        .param("id", id)
                        .param("formulier", formulier)
                        .param("gebruiker", gebruiker)
                        .update()
                > 0;
    }

    /** A page that still shows it hears that it is no longer the one to type in, also when nothing was typed in it. */
    private void zetOpzij(String formulier, String gebruiker) {
        bank.sql("""
                        insert into dossier.beginklad_eerder (formulier, gebruiker, antwoorden, moment)
                        select formulier, gebruiker, antwoorden, moment from dossier.beginklad
                        where formulier = :formulier and gebruiker = :gebruiker and antwoorden is not null
                        """)
                .param("formulier", formulier)
                .param("gebruiker", gebruiker)
                .update();
        leeg(formulier, gebruiker);
    }

    private void leeg(String formulier, String gebruiker) {
        bank.sql("""
                        update dossier.beginklad set antwoorden = null, keer = keer + 1
                        where formulier = :formulier and gebruiker = :gebruiker
                        """)
                .param("formulier", formulier)
                .param("gebruiker", gebruiker)
                .update();
    }

    /** The draft of this user; an empty one when he opens this form for the first time. */
    public Beginklad open(String formulier, String gebruiker) {
        try {
            bank.sql("""
                            insert into dossier.beginklad (formulier, gebruiker, keer, moment)
                            select :formulier, :gebruiker, 0, :nu
                            where not exists (
                                select 1 from dossier.beginklad where formulier = :formulier and gebruiker = :gebruiker)
                            """)
                    .param("formulier", formulier)
                    .param("gebruiker", gebruiker)
                    .param("nu", Timestamp.from(klok.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            // Opened twice at the same moment: the other one made it.
        }
        ruimOp();
        return bank.sql("select keer, antwoorden, moment from dossier.beginklad"
                        + " where formulier = :formulier and gebruiker = :gebruiker")
                .param("formulier", formulier)
                .param("gebruiker", gebruiker)
                .query((rij, plek) -> new Beginklad(
                        rij.getInt("keer"),
                        rij.getString("antwoorden"),
                        rij.getTimestamp("moment").toInstant()))
                .single();
    }

    /**
     * Keeps what was typed; null empties it.
     *
     * @return false when something was started with this form since it was opened
     */
    public boolean bewaar(String formulier, String gebruiker, int keer, String antwoorden) {
        return bank.sql("""
                        update dossier.beginklad set antwoorden = :antwoorden, moment = :nu
                        where formulier = :formulier and gebruiker = :gebruiker and keer = :keer
                        """)
                        .param("antwoorden", antwoorden)
                        .param("nu", Timestamp.from(klok.instant()))
                        .param("formulier", formulier)
                        .param("gebruiker", gebruiker)
                        .param("keer", keer)
                        .update()
                > 0;
    }

    /** The form was sent as it was typed last: that stands in a case now. Part of the same transaction. */
    @Transactional
    public void isBegonnen(String formulier, String gebruiker) {
        leeg(formulier, gebruiker);
    }

    /** Empties what nobody came back for, of every user. */
    public void ruimOp() {
        Timestamp grens = Timestamp.from(klok.instant().minus(BEWAREN));
        bank.sql("update dossier.beginklad set antwoorden = null where antwoorden is not null and moment < :grens")
                .param("grens", grens)
                .update();
        bank.sql("delete from dossier.beginklad_eerder where moment < :grens")
                .param("grens", grens)
                .update();
    }
}
