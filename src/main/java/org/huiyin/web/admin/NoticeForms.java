package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** The form of a holiday notice. */
@RequestScoped
class NoticeForms {

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    static HolidayNotice notice(Form form) {
        return new HolidayNotice(form.value("year"), form.value("source"), form.value("text"));
    }

    Response show(int status, Form form) {
        var page = new NewYearPage(frames.frame("/admin/calendar"), form, HolidayNotice.LIMIT, form.value("loaded"));
        return pages.show(status, new StaticTemplates().adminNewYear(page));
    }
}
