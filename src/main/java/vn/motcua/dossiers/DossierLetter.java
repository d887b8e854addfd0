package vn.motcua.dossiers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.LetterKind;

/**
 * A letter a dossier gave occasion to.
 *
 * @param letter in the letter box; none where a rule or the person's own wish forbade it
 */
public record DossierLetter(LetterKind kind, @Nullable UUID letter) {}
