/**
 * Dossiers (hồ sơ): received at the counter, handed from officer to officer, decided, sealed,
 * returned — with one named officer accountable at every moment (NĐ 118/2025/NĐ-CP as amended).
 *
 * <p>Words: a <em>stage</em> is where a dossier stands, an <em>act</em> what an officer does to it,
 * an <em>event</em> the fact that remains. All moves are rows of {@link
 * vn.motcua.dossiers.StageTransitions}:
 *
 * <pre>
 * AT_INTAKE → ASSIGNING → APPRAISING → REVIEWING → APPROVING → SEALING → READY → RETURNED
 *      ↘ WITHDRAWN or STOPPED (at the citizen's request, while no decision exists)
 * APPRAISING, REVIEWING ⇄ SUPPLEMENT_PROPOSED → AWAITING_SUPPLEMENT (once), VERIFYING, FINANCIAL_DUTY:
 *      in the last three the legal clock stands still
 * </pre>
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "procedures",
      "organisation",
      "organisation :: spi",
      "identity",
      "deadlines",
      "deadlines :: spi",
      "documents",
      "documents :: spi",
      "web",
      "database"
    })
package vn.motcua.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
