/**
 * Papers as pictures (bản chụp, bản quét): what was given for each required paper of a dossier, by
 * the desk's scanner or the citizen's telephone; whether the desk can read it; the better photo
 * that comes after. Law: NĐ 45/2020/NĐ-CP and NĐ 118/2025/NĐ-CP (điều: đang đối chiếu).
 *
 * <p>Owns the words copy and verdict. Nothing a stranger sent is shown as it was sent: photos are
 * made anew, a PDF that could do something is refused. What was given is never rewritten.
 */
@ApplicationModule(
    allowedDependencies = {
      "dossiers",
      "dossiers :: spi",
      "documents",
      "documents :: spi",
      "procedures",
      "organisation",
      "identity",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
