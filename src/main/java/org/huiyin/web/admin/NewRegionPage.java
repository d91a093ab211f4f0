package org.huiyin.web.admin;

import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;

/** Adding a region. */
public record NewRegionPage(DeskFrame desk, Form form) {}
