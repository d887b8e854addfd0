/**
 * Certification (chứng thực): copies, signatures and contracts certified at the counter in a fast
 * flow, with a register (sổ chứng thực) per book and year that has no gaps and cannot be rewritten
 * (NĐ 23/2015/NĐ-CP, NĐ 280/2025/NĐ-CP; articles being compared: điều: đang đối chiếu).
 *
 * <p>Words: a <em>request</em> is one person at the counter, an <em>entry</em> one number in a
 * book, an <em>event</em> the fact that remains: entered, corrected, cancelled. A number is never
 * used twice and never taken away.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "procedures",
      "documents",
      "deadlines",
      "identity",
      "integrity :: spi",
      "web",
      "database"
    })
package vn.motcua.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
