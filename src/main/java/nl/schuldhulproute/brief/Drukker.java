package nl.schuldhulproute.brief;

/** Makes a letter of HTML into what is kept and sent. */
public interface Drukker {

    /** @param html well-formed, with nothing that has to be fetched */
    byte[] druk(String html);
}
