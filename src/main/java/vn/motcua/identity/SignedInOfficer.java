package vn.motcua.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SignedIn;

/** The officer of a session, in plain values so that a session outlives a new version. */
record SignedInOfficer(
    String userName,
    String unit,
    String unitName,
    UUID officer,
    String name,
    String title,
    List<String> roles,
    boolean mustChangePassword)
    implements SignedIn, AuthenticatedPrincipal, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  static SignedInOfficer of(Account account, Officer officer, String unitName) {
    return new SignedInOfficer(
        account.userName(),
        officer.unit().code(),
        unitName,
        officer.id(),
        officer.name(),
        officer.title(),
        officer.roles().stream().map(Role::name).sorted().toList(),
        account.mustChange());
  }

  /** The same officer, with a password of his or her own choice. */
  SignedInOfficer withOwnPassword() {
    return new SignedInOfficer(userName, unit, unitName, officer, name, title, roles, false);
  }

  @Override
  public Actor actor() {
    return new Actor(new UnitId(unit), officer, name, roleSet());
  }

  private Set<Role> roleSet() {
    return roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String getName() {
    return userName;
  }
}
