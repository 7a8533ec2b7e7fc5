package se.regelverk.adminui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps a message such as "Sparat i utkastet" for the page that is fetched after a post. A page that reads itself out while it
 * is being left posts to the same address, and would otherwise take the message that the person should see.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class MessageAfterRedirect extends SessionFlashMapManager {

    @Override
    protected boolean isFlashMapForRequest(FlashMap message, HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && super.isFlashMapForRequest(message, request);
    }
}
