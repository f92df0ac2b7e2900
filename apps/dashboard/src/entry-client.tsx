import '@feder/fonts/fonts.css';
import '@feder/css/feder.css';
import '@feder/viz/viz.css';
import '@feder/viz/map.css';
import '@feder/viz/time.css';
import './forms.css';
import './dashboard.css';
import './print-tables.css';
import './pages/profiles/profiles.css';
import './shell/shell.css';
import './pages/map/map.css';
import './pages/map/time-strip.css';
import './pages/travel/travel.css';
import './pages/matrix/matrix.css';
import './pages/decide/decide.css';
import './pages/decide/vote.css';
import './pages/decide/result.css';
import './pages/decide/attendance.css';
import './pages/prepare/prepare.css';
import './pages/prepare/effect.css';
import { RouterClient } from '@tanstack/react-router/ssr/client';
import { hydrateRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { createRouter } from './router.tsx';

const { page } = document.documentElement.dataset;
if (page !== undefined) history.replaceState(null, '', page);

const router = createRouter({ api: createApi((path, init) => fetch(path, init)), assets: { script: '', styles: [], fonts: [], pages: {} }, theme: 'system' });

hydrateRoot(document, <RouterClient router={router} />);
