package vn.motcua.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;

/** Keys as PKCS#12 files of a folder, each named after its owner and open to this program alone. */
final class KeyFiles {
  private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  /** What a file held when it was last read: opening one takes longer than signing. */
  private record Read(FileTime changed, Optional<Signer> signer) {}

  private final Path folder;
  private final char[] password;
  private final Map<Path, Read> read = new ConcurrentHashMap<>();

  KeyFiles(Path folder, String password) {
    this.folder = folder;
    this.password = password.toCharArray();
  }

  boolean holds(String alias) {
    return Files.isRegularFile(file(alias));
  }

  Optional<Signer> of(String alias) {
    Path file = file(alias);
    if (!holds(alias)) {
      return Optional.empty();
    }
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      Read known = read.get(file);
      if (known == null || !known.changed().equals(changed)) {
        known = new Read(changed, opened(file));
        read.put(file, known);
      }
      return known.signer();
    } catch (IOException unreadable) {
      throw new Refusal("signing.refusal.file", file.getFileName().toString());
    }
  }

  private Optional<Signer> opened(Path file) throws IOException {
    if (isOpenToOthers(file)) {
      throw new Refusal("signing.refusal.file-open", file.getFileName().toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : java.util.Collections.list(store.aliases())) {
        Optional<Signer> signer = HeldKey.of(store, alias, password);
        if (signer.isPresent()) {
          return signer;
        }
      }
      return Optional.empty();
    } catch (GeneralSecurityException wrong) {
      throw new IOException("no key store", wrong);
    }
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    return knowsRights(file)
        && Files.getPosixFilePermissions(file).stream().anyMatch(right -> !OURS.contains(right));
  }

  private static boolean knowsRights(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Puts a key into its file in one step; nobody else may ever read it. */
  void keep(String alias, HeldKey key) {
    try {
      made();
      Path beside =
          knowsRights(folder)
              ? Files.createTempFile(
                  folder, alias, ".new", PosixFilePermissions.asFileAttribute(OURS))
              : Files.createTempFile(folder, alias, ".new");
      try (var out = Files.newOutputStream(beside)) {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry(alias, key.key(), password, key.chain().toArray(X509Certificate[]::new));
        store.store(out, password);
      }
      Files.move(beside, file(alias), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | GeneralSecurityException failed) {
      throw new UncheckedIOException("a key could not be kept", new IOException(failed));
    }
  }

  private void made() throws IOException {
    if (knowsRights(folder)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    } else {
      Files.createDirectories(folder);
    }
  }

  private Path file(String alias) {
    return folder.resolve(alias + ".p12");
  }
}
