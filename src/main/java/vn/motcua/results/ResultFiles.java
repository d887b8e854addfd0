package vn.motcua.results;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.documents.StoredFiles;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.Units;
import vn.motcua.papers.GivenPdf;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.SentFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.KeyOwner;
import vn.motcua.signing.PdfSigning;

/**
 * The door at the desk: a result is laid, signed by the competent person, sealed by the agency, and
 * can be withdrawn. What is signed is the very file that was shown.
 */
@Component
public class ResultFiles {
  private static final int LONGEST = 300;

  private final ResultRules rules;
  private final ResultFileStore store;
  private final ResultFileSearch search;
  private final StoredFiles files;
  private final PdfSigning signing;
  private final PaperCopies copies;
  private final Units units;
  private final Clock clock;

  ResultFiles(
      ResultRules rules,
      ResultFileStore store,
      ResultFileSearch search,
      StoredFiles files,
      PdfSigning signing,
      PaperCopies copies,
      Units units,
      Clock clock) {
    this.rules = rules;
    this.store = store;
    this.search = search;
    this.files = files;
    this.signing = signing;
    this.copies = copies;
    this.units = units;
    this.clock = clock;
  }

  /** What this officer may do with a result now. */
  public record Doors(boolean sign, boolean seal, boolean withdraw) {}

  /** All of a dossier, the newest first. */
  public List<ResultFile> of(Dossier dossier) {
    return search.of(dossier.unit(), dossier.id());
  }

  public Optional<ResultFile> latest(Dossier dossier) {
    return of(dossier).stream().findFirst();
  }

  public boolean mayLay(Actor actor, Dossier dossier) {
    return rules.mayLay(actor, dossier);
  }

  /** Only the newest is signed; an earlier one that is in force can still be withdrawn. */
  public Doors doors(Actor actor, Dossier dossier, ResultFile file) {
    boolean newest = latest(dossier).filter(one -> one.number() == file.number()).isPresent();
    return new Doors(
        newest && rules.maySign(actor, dossier, file),
        newest && rules.maySeal(actor, dossier, file),
        rules.mayWithdraw(actor, file));
  }

  /**
   * Lays a PDF before the competent person; not within a transaction. The code to check it by is
   * put at its foot, unless somebody outside has signed it already.
   *
   * @param site address people reach this installation under
   */
  public ResultFile lay(Actor actor, Dossier dossier, SentFile sent, String site) {
    require(mayLay(actor, dossier), "results.refusal.not-holder");
    byte[] content = GivenPdf.of(sent, copies.limit(dossier.unit())).content();
    String code = CheckCode.draw();
    byte[] marked = CheckMark.on(content, site + "/xac-minh/" + code);
    store.lay(actor, dossier, code, files.keep(marked), now());
    return latest(dossier).orElseThrow();
  }

  /**
   * The competent person signs the newest file; not within a transaction.
   *
   * @param shown digest of the file that was shown
   */
  public ResultFile sign(Actor actor, Dossier dossier, FileDigest shown) {
    ResultFile file = shown(dossier, shown);
    require(rules.maySign(actor, dossier, file), "results.refusal.not-competent");
    return signed(
        actor,
        dossier,
        file,
        ResultFile.Act.SIGNED,
        KeyOwner.officer(actor.officer(), actor.name()),
        "Người có thẩm quyền ký");
  }

  /** The agency's signature, by whoever keeps its seal; not within a transaction. */
  public ResultFile seal(Actor actor, Dossier dossier, FileDigest shown) {
    ResultFile file = shown(dossier, shown);
    require(rules.maySeal(actor, dossier, file), "results.refusal.not-clerk");
    String agency = "UBND " + units.byId(dossier.unit()).fullName();
    return signed(
        actor,
        dossier,
        file,
        ResultFile.Act.SEALED,
        KeyOwner.agency(dossier.unit(), agency),
        "Cơ quan phát hành");
  }

  private ResultFile signed(
      Actor actor,
      Dossier dossier,
      ResultFile file,
      ResultFile.Act act,
      KeyOwner owner,
      String why) {
    PdfSigning.Signed signed = signing.sign(files.bytes(file.digest()), owner, why);
    store.add(
        file,
        new ResultFile.Done(
            act,
            files.keep(signed.pdf()),
            signed.certificate(),
            "",
            actor.officer(),
            actor.name(),
            now()));
    return latest(dossier).orElseThrow();
  }

  /** Takes a result back that is in force; the reason is kept, and is not shown to the public. */
  public void withdraw(Actor actor, Dossier dossier, int number, String reason) {
    ResultFile file = one(dossier, number);
    require(rules.mayWithdraw(actor, file), "results.refusal.not-withdrawing");
    String words = reason.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    require(!words.isEmpty(), "results.refusal.reason");
    if (words.length() > LONGEST) {
      throw new Refusal("results.refusal.long", LONGEST, words.length());
    }
    store.add(
        file,
        new ResultFile.Done(
            ResultFile.Act.WITHDRAWN,
            file.digest(),
            "",
            words,
            actor.officer(),
            actor.name(),
            now()));
  }

  public ResultFile one(Dossier dossier, int number) {
    return of(dossier).stream()
        .filter(file -> file.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("result as a file"));
  }

  /** What the citizen takes home electronically: in force, and after the result was given. */
  public Optional<ResultFile> given(Dossier dossier) {
    return dossier.stage() == Stage.RETURNED
        ? of(dossier).stream().filter(file -> file.state() == ResultFile.State.IN_FORCE).findFirst()
        : Optional.empty();
  }

  public byte[] content(ResultFile file) {
    return files.bytes(file.digest());
  }

  private ResultFile shown(Dossier dossier, FileDigest shown) {
    ResultFile file = latest(dossier).orElseThrow(() -> new NotFound("result as a file"));
    require(file.digest().equals(shown), "results.refusal.overtaken");
    return file;
  }

  private static void require(boolean fulfilled, String key) {
    if (!fulfilled) {
      throw new Refusal(key);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
