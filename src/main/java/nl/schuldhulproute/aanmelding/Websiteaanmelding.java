package nl.schuldhulproute.aanmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;

/**
 * A request from a website, as {@code POST /api/aanmeldingen} takes it.
 *
 * @param kenmerk the sender's own reference; the same reference again is the same request, delivered again
 * @param aangemeldOp the day on which the resident sent it; empty means today
 * @param aanvraag true when the resident asks for schuldhulp, false while not sure yet
 * @param dreiging what threatens, or empty
 */
public record Websiteaanmelding(
        @NotBlank @Size(max = 100) String kenmerk,
        @PastOrPresent LocalDate aangemeldOp,
        @NotNull Boolean aanvraag,
        @NotBlank @Size(max = 100) String voornaam,
        @NotBlank @Size(max = 100) String achternaam,
        @NotNull @Past LocalDate geboortedatum,

        @Pattern(regexp = Aanmelden.TELEFOON, message = Aanmelden.TELEFOON_UITLEG)
        String telefoon,

        @Size(max = 200) @Email String email,
        @Size(max = 200) String adres,

        @Pattern(regexp = Aanmelden.POSTCODE, message = Aanmelden.POSTCODE_UITLEG)
        String postcode,

        @Size(max = 100) String woonplaats,
        @Size(max = 20) String bsn,
        Crisis.Dreiging dreiging,
        @Size(max = 2000) String vraag,
        @Valid Partner partner) {

    /** The partner who takes part. */
    public record Partner(
            @Size(max = 100) String voornaam,
            @NotBlank @Size(max = 100) String achternaam,
            @Past LocalDate geboortedatum,
            @Size(max = 20) String bsn) {}

    /** The same without any BSN. */
    @JsonIgnore
    Websiteaanmelding zonderBsn() {
        return new Websiteaanmelding(
                kenmerk,
                aangemeldOp,
                aanvraag,
                voornaam,
                achternaam,
                geboortedatum,
                telefoon,
                email,
                adres,
                postcode,
                woonplaats,
                null,
                dreiging,
                vraag,
                partner == null
                        ? null
                        : new Partner(partner.voornaam(), partner.achternaam(), partner.geboortedatum(), null));
    }

    @JsonIgnore
    Aanmelding alsAanmelding(LocalDate vandaag) {
        return new Aanmelding(
                Dossier.Herkomst.WEBSITE,
                kenmerk,
                aangemeldOp == null ? vandaag : aangemeldOp,
                aanvraag,
                new Betrokkene(voornaam, achternaam, geboortedatum, bsn, telefoon, email, adres, postcode, woonplaats),
                partner == null
                        ? null
                        : Betrokkene.partner(
                                partner.voornaam(), partner.achternaam(), partner.geboortedatum(), partner.bsn()),
                dreiging);
    }
}
