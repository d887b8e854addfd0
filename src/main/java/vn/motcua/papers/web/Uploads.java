package vn.motcua.papers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.papers.SentFile;

/** Files of a form as the module takes them: they stay on the disk until they are opened. */
final class Uploads {
  private Uploads() {}

  static List<SentFile> of(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream().map(file -> new SentFile(file.getSize(), file::getInputStream)).toList();
  }
}
