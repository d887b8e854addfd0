package vn.motcua.papers;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.organisation.SentPdf;
import vn.motcua.shared.Refusal;

/**
 * A PDF that only shows: whole, open to everybody, nothing in it runs, leads to a program, carries
 * another file or unfolds into gigabytes.
 */
record HarmlessPdf(int pages) {
  private static final int MOST_OBJECTS = 200_000;
  private static final int DEEPEST = 60;
  private static final String BROKEN = "papers.refusal.pdf-broken";

  /** Things a paper has no use for, wherever they stand in the file. */
  private static final Set<String> KEYS =
      Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

  private static final Set<String> ACTS =
      Set.of(
          "JavaScript",
          "Launch",
          "ImportData",
          "SubmitForm",
          "GoToE",
          "Rendition",
          "RichMediaExecute");

  static HarmlessPdf of(byte[] sent) {
    if (!SentPdf.isWhole(sent)) {
      throw new Refusal(BROKEN);
    }
    Inflated.requireModest(sent);
    try (PDDocument document = Loader.loadPDF(sent)) {
      if (document.isEncrypted()) {
        throw new Refusal("papers.refusal.pdf-locked");
      }
      requireStill(document);
      int pages = document.getNumberOfPages();
      if (pages < 1) {
        throw new Refusal(BROKEN);
      }
      return new HarmlessPdf(pages);
    } catch (InvalidPasswordException locked) {
      throw new Refusal("papers.refusal.pdf-locked");
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Refusal(BROKEN);
    }
  }

  private static void requireStill(PDDocument document) throws IOException {
    Set<COSObjectKey> keys = document.getDocument().getXrefTable().keySet();
    if (keys.size() > MOST_OBJECTS) {
      throw new Refusal("papers.refusal.pdf-bomb");
    }
    for (COSObjectKey key : keys) {
      requireStill(document.getDocument().getObjectFromPool(key).getObject(), 0);
    }
    requireStill(document.getDocument().getTrailer(), 0);
  }

  /** What is referred to is looked at where it stands; only what is written here is followed. */
  private static void requireStill(@org.jspecify.annotations.Nullable COSBase one, int depth) {
    if (depth > DEEPEST) {
      throw new Refusal(BROKEN);
    }
    if (one instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        requireStill(list.get(i), depth + 1);
      }
    } else if (one instanceof COSDictionary words) {
      for (COSName name : words.keySet()) {
        if (KEYS.contains(name.getName())) {
          throw new Refusal("papers.refusal.pdf-active");
        }
        requireStill(words.getItem(name), depth + 1);
      }
      if (isAct(words.getItem(COSName.S)) || isFile(words)) {
        throw new Refusal("papers.refusal.pdf-active");
      }
    }
  }

  private static boolean isAct(@org.jspecify.annotations.Nullable COSBase name) {
    return name instanceof COSName act && ACTS.contains(act.getName());
  }

  private static boolean isFile(COSDictionary words) {
    return COSName.EMBEDDED_FILE.equals(words.getItem(COSName.TYPE))
        || words.getItem(COSName.SUBTYPE) instanceof COSName kind
            && kind.getName().equals("FileAttachment");
  }
}
