package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The files of the demonstration, shipped with the program. */
final class DemoFile {
  private DemoFile() {}

  static byte[] bytes(String name) {
    try (var file = new ClassPathResource("demo/" + name).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
