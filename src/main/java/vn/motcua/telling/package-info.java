/**
 * Telling the citizen (báo cho bà con): what a dossier brings that its applicant must hear — papers
 * asked for, a new date, a refusal, a result — and who told it, how and when (NĐ 118/2025/NĐ-CP as
 * amended: the date, the reason, the person; điều: đang đối chiếu).
 *
 * <p>News follows from the events of the dossiers, read by a job of its own: no act waits for it,
 * and a message that fails undoes nothing. It is tried again, and stands in a list until somebody
 * was reached.
 */
@ApplicationModule(
    allowedDependencies = {"dossiers", "dossiers :: spi", "organisation", "web", "database"})
@NullMarked
package vn.motcua.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
