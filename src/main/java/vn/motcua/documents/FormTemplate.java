package vn.motcua.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one form: its number and title by the circular, and the template it is set from.
 *
 * @param variant empty for the ordinary form; {@code CT} certification, {@code N} several dossiers
 * @param template name of the wording under {@code forms/}; empty when the form is not drawn yet
 * @param validTo the last day, absent while in force
 */
public record FormTemplate(
    FormKind kind,
    String formNo,
    String variant,
    String version,
    String title,
    String legalBasis,
    PaperSize paper,
    String template,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
