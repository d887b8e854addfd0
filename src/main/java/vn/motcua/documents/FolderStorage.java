package vn.motcua.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.documents.spi.Storage;

/**
 * Files in a folder that several nodes may share: written beside, forced to the disk, read back,
 * then moved into their place in one step. A file in its place is whole.
 */
@Component
class FolderStorage implements Storage {
  private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwx------");

  private final Path folder;

  FolderStorage(@Value("${motcua.files:${motcua.data:data}/files}") String folder) {
    this.folder = Path.of(folder);
  }

  @Override
  public void keep(FileDigest digest, Content content) throws IOException {
    Path place = place(digest);
    if (isWhole(place, digest)) {
      return;
    }
    Path beside = made(folder.resolve("new")).resolve(UUID.randomUUID().toString());
    try {
      write(beside, content);
      if (!isWhole(beside, digest)) {
        throw new IOException("a file did not read back as it was written");
      }
      made(shelf(digest));
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(shelf(digest));
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel);
        InputStream in = content.open()) {
      in.transferTo(out);
      channel.force(true);
    }
  }

  private static boolean isWhole(Path file, FileDigest digest) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return FileDigest.of(Files.newInputStream(file)).equals(digest);
  }

  /** A folder only this program opens; where the system knows no such rights, a plain one. */
  private static Path made(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OURS))
        : Files.createDirectories(folder);
  }

  /** The name in the folder is forced to the disk, too. */
  private static void force(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public InputStream read(FileDigest digest) throws IOException {
    return Files.newInputStream(place(digest));
  }

  @Override
  public boolean holds(FileDigest digest) throws IOException {
    return Files.isRegularFile(place(digest));
  }

  @Override
  public void remove(FileDigest digest) throws IOException {
    Files.deleteIfExists(place(digest));
  }

  private Path place(FileDigest digest) {
    return shelf(digest).resolve(digest.hex());
  }

  private Path shelf(FileDigest digest) {
    String hex = digest.hex();
    return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4));
  }
}
