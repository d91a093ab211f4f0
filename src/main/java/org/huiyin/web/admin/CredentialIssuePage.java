package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/** A credential to issue to an officer whose own was taken back. */
public record CredentialIssuePage(DeskFrame desk, Form form, List<OptionGroup> units) {

    public CredentialIssuePage {
        units = List.copyOf(units);
    }
}
