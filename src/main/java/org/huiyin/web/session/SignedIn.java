package org.huiyin.web.session;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.huiyin.account.Account;
import org.huiyin.account.Role;

/** Tells the server who signed in and in which roles. */
record SignedIn(Account account) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return account::username;
    }

    @Override
    public boolean isUserInRole(String role) {
        return account.roles().contains(Role.valueOf(role));
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return "HUIYIN";
    }
}
