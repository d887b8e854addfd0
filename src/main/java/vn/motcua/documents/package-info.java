/**
 * The papers of the one-stop desk: which form is in force on a day (Thông tư 01/2018/TT-VPCP, then
 * Thông tư 03/2025/TT-VPCP), and each form as a PDF that prints on A5, reads aloud and gives its
 * text back; and the letters the office writes. It knows no dossier: callers hand in plain values.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package vn.motcua.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
