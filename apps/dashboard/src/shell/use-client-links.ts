import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Links are plain anchors and work without JavaScript. With it, those to our own pages change the page in place. */
export function useClientLinks() {
  const router = useRouter();
  return useCallback((body: HTMLElement | null) => {
    if (!body) return;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (link.target || link.hasAttribute('download') || link.origin !== location.origin || !(link.pathname in router.routesByPath)) return;
      if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
      event.preventDefault();
      router.history.push(link.pathname + link.search + link.hash);
    };
    body.addEventListener('click', follow);
    return () => body.removeEventListener('click', follow);
  }, [router]);
}
