/**
 * Electronic signatures (ký số) in PDFs: an officer's or an agency's key signs a file as PAdES
 * asks, beside what was signed before, and what stands in a file is read again and checked. Law:
 * Luật Giao dịch điện tử 2023; NĐ 30/2020/NĐ-CP (điều: đang đối chiếu).
 *
 * <p>Owns the words signer, key owner, found signature. It knows no dossier and keeps no row; who
 * may sign what is for the caller to know. Keys lie outside the database; see ADR 055.
 */
@ApplicationModule(allowedDependencies = {"documents", "documents :: spi", "web"})
@NullMarked
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
