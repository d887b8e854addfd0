package vn.motcua.dossiers.spi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossiers.Dossier;
import vn.motcua.web.Message;

/**
 * What an outer module knows that speaks against papers of a dossier, for instance that a photo
 * cannot be read: the request for papers begins with it.
 */
public interface PaperDoubts {
  /** Why each paper is needed again, by its place in the list; the officer may say it otherwise. */
  Map<Integer, Message> of(Dossier dossier);

  /** Of all modules together. */
  static Map<Integer, Message> all(List<PaperDoubts> modules, Dossier dossier) {
    Map<Integer, Message> all = new TreeMap<>();
    modules.forEach(one -> all.putAll(one.of(dossier)));
    return all;
  }
}
